{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="bij">{{VOOR_WIE}}</p>
{{>HULPZOEKVELD}}
<div class="handleiding">
{{#INLEIDING}}
{{>HULPBLOKKEN}}
{{/INLEIDING}}
<nav class="inhoudsopgave" aria-labelledby="inhoudsopgave">
<h2 id="inhoudsopgave">Op deze pagina</h2>
<ul>
{{#INHOUD}}
<li><a href="#{{NAAR}}">{{NAARKOP}}</a></li>
{{/INHOUD}}
</ul>
</nav>
{{#SECTIE}}
<section>
<h2 id="{{ANKER}}">{{KOP}}</h2>
{{>HULPBLOKKEN}}
</section>
{{/SECTIE}}
</div>
<nav class="hulpbladeren" aria-label="Andere delen van Hulp">
<ul>
{{#VORIGE}}
<li><a href="{{DEELPAD}}" rel="prev">Vorige deel: {{DEELTITEL}}</a></li>
{{/VORIGE}}
<li><a href="/hulp">Alle delen</a></li>
{{#VOLGENDE}}
<li><a href="{{DEELPAD}}" rel="next">Volgende deel: {{DEELTITEL}}</a></li>
{{/VOLGENDE}}
</ul>
</nav>
{{>PAGINAVOET}}
