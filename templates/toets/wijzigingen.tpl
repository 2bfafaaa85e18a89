{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#KLAAR}}
<p class="explanation">{{KLAARTEKST}}</p>
{{/KLAAR}}
{{#WIJZIGING}}
<section class="versie" aria-labelledby="wijziging">
<p>{{PLAATS}}, {{ONDERDEEL}}</p>
<h2 id="wijziging">{{NAAM}}</h2>
<p>Gewijzigd door {{WIE}}</p>
{{#VELD}}
{{#LABEL}}
<h3>{{LABEL}}</h3>
{{/LABEL}}
<div class="naast">
<div>
<p><strong>Was</strong></p>
{{#WAS}}
{{>TEKSTVERSCHIL}}
{{/WAS}}
{{#NIEUW}}
<p>Dit stond er nog niet.</p>
{{/NIEUW}}
</div>
<div>
<p><strong>Wordt</strong></p>
{{#WORDT}}
{{>TEKSTVERSCHIL}}
{{/WORDT}}
{{#VERDWENEN}}
<p>Dit staat er niet meer.</p>
{{/VERDWENEN}}
</div>
</div>
{{/VELD}}
{{#ONVERANDERD}}
<p>Er staat nu weer hetzelfde als ervoor.</p>
{{/ONVERANDERD}}
<p><a href="{{RECORDPAD}}">Bekijk dit op zijn plaats</a></p>
{{#GESCHIEDENIS}}
<p><a href="{{GESCHIEDENISPAD}}">Bekijk alle versies</a></p>
{{/GESCHIEDENIS}}
{{#GEZIEN}}
<form method="post" action="{{GEZIENPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="gezien" value="{{GETOOND}}">
<input type="hidden" name="verder" value="{{VERDER}}">
<button type="submit">Gezien, naar de volgende</button>
</form>
{{/GEZIEN}}
</section>
{{/WIJZIGING}}
{{#LOPEN}}
<nav class="bladeren" aria-label="Wijzigingen">
<ul>
{{#VORIGE}}
<li><a href="{{VORIGEPAD}}" rel="prev">Vorige wijziging</a></li>
{{/VORIGE}}
{{#VOLGENDE}}
<li><a href="{{VOLGENDEPAD}}" rel="next">Volgende wijziging</a></li>
{{/VOLGENDE}}
</ul>
</nav>
{{/LOPEN}}
<ul>
{{#WEG}}
<li><a href="{{WEGPAD}}">{{WEGTEKST}}</a></li>
{{/WEG}}
</ul>
{{>PAGINAVOET}}
