{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#GEEN}}
<p>Er is nog geen rapport gepubliceerd.</p>
{{/GEEN}}
{{#PUBLICATIES}}
<ul class="toetslijst">
{{#PUBLICATIE}}
<li>
<h2>{{ORGANISATIE}}</h2>
<p class="bij">{{ONDERZOEK}}</p>
<p>{{STATUS}}</p>
{{#MET_GEWIJZIGD}}
<p class="warning">{{GEWIJZIGD}}</p>
{{/MET_GEWIJZIGD}}
{{#MET_MELDING}}
<p>{{MELDING}}</p>
{{/MET_MELDING}}
{{#MET_RAPPORT}}
<ul>
<li><a href="{{RAPPORT_PAD}}">Rapport<span class="alleen-gehoord"> van {{ORGANISATIE_GEHOORD}}</span> lezen</a></li>
<li><a href="{{GEGEVENS_PAD}}">Gegevens<span class="alleen-gehoord"> van {{ORGANISATIE_GEHOORD}}</span> ophalen (JSON)</a></li>
</ul>
{{/MET_RAPPORT}}
{{#MET_REACTIE}}
<details>
<summary>Reactie van de organisatie<span class="alleen-gehoord">: {{ORGANISATIE_REACTIE}}</span></summary>
<blockquote><p class="zoals-getypt">{{REACTIE:pre_escape}}</p></blockquote>
</details>
{{/MET_REACTIE}}
</li>
{{/PUBLICATIE}}
</ul>
{{/PUBLICATIES}}
{{>PAGINAVOET}}
