{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}
<article id="{{ANKER}}">
<h3>{{PUNTTITEL}}</h3>
<blockquote><p class="zoals-getypt">{{CITAAT}}</p></blockquote>
<p>Soort punt: {{PUNTSOORT}}</p>
<div class="opmaak">{{PUNT_HTML:none}}</div>
{{#MET_BEWIJS}}
<p>Bewijs:</p>
<ul>
{{#BEWIJS}}
<li><a href="{{BEWIJSPAD}}">{{BEWIJSNAAM}}</a>, {{BEWIJSTEKST}}</li>
{{/BEWIJS}}
</ul>
{{/MET_BEWIJS}}
{{#PUNTWAARSCHUWING}}
<p class="warning">{{LET_OP_TEKST}}</p>
{{/PUNTWAARSCHUWING}}
<p class="hint">{{PUNTWIE}}</p>
{{#WIJZIGEN}}
<p><a href="{{PUNTPAD}}">Wijzigen of bewijs toevoegen<span class="alleen-gehoord">: {{WIJZIGTITEL}}</span></a></p>
{{/WIJZIGEN}}
{{#BESLOTEN}}
<h4>Besluit van de inspectie: {{BESLUIT}}</h4>
<div class="opmaak">{{MOTIVERING_HTML:none}}</div>
{{/BESLOTEN}}
</article>
