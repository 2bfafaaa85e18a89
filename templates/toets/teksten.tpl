{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="onderkop">{{ORGANISATIE}}, {{ONDERZOEK}}</p>
{{#NIET_NU}}
<p class="explanation">{{NIET_NU}}</p>
{{/NIET_NU}}
{{#VELDENFORMULIER}}
<form id="velden" method="post" action="{{VELDENPAD}}">
{{>FORMULIERZEGEL}}
</form>
{{/VELDENFORMULIER}}
<section id="inleiding" aria-labelledby="inleiding-kop">
<h2 id="inleiding-kop">Inleiding</h2>
{{#INLEIDING}}
{{>VELDBLOK}}
{{/INLEIDING}}
</section>
{{#THEMA}}
<section aria-labelledby="thema-{{CODE}}">
<h2 id="thema-{{CODE}}">Good practices bij thema {{CODE}}: {{NAAM}}</h2>
{{>VELDBLOK}}
</section>
{{/THEMA}}
<p><a href="{{TERUGPAD}}">{{TERUG}}</a></p>
{{>PAGINAVOET}}
