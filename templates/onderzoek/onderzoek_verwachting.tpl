{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="norm">{{TEKST}}</p>
<p>Criterium {{CRITERIUM}}</p>
<p>{{ZIN}}</p>
{{>BALK}}
{{#LEREN}}
<p><a href="{{LEERPAD}}">Wie doet dit goed, en hoe?</a></p>
{{/LEREN}}
{{#GROEP}}
<section>
<h2><span class="score {{SOORT}}" aria-hidden="true">{{TEKEN}}</span> {{SCORE}}: {{AANTAL}}</h2>
<ul>
{{#ORGANISATIE}}
<li>{{>ORGANISATIENAAM}} <span class="bij">({{STATUS}})</span></li>
{{/ORGANISATIE}}
</ul>
</section>
{{/GROEP}}
{{#OVERIGE}}
<section>
<h2>Tellen niet mee</h2>
<p>Een organisatie telt mee als haar toets vaststaat, volledig is beoordeeld en er iets van toepassing is.</p>
<ul>
{{#ORGANISATIE}}
<li>{{>ORGANISATIENAAM}}: {{SCORE}} <span class="bij">({{STATUS}})</span></li>
{{/ORGANISATIE}}
</ul>
</section>
{{/OVERIGE}}
<nav class="onderzoeknav" aria-label="Andere verwachtingen">
<ul>
{{#VORIGE}}
<li><a href="{{PAD}}">Vorige: {{NAAR}}</a></li>
{{/VORIGE}}
{{#VOLGENDE}}
<li><a href="{{PAD}}">Volgende: {{NAAR}}</a></li>
{{/VOLGENDE}}
</ul>
</nav>
{{>PAGINAVOET}}
