{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#GEVONDEN}}
<p>{{HOEVEEL}} Een good practice is een voorbeeld waar andere organisaties van kunnen leren. Bij elke toets staat hoe ver die is: zolang een toets niet is vastgesteld, kan de tekst nog wijzigen.</p>
{{/GEVONDEN}}
{{#LEEG}}
<p>Er is nog geen good practice opgeschreven in de toetsen die u mag lezen.</p>
<p>Een team schrijft ze op in zijn toets, onder “Inleiding en good practices”.</p>
{{/LEEG}}
{{#GEPUBLICEERD}}
<p>Dit onderzoek is eerder gepubliceerd. Good practices die toen zijn opgeschreven, staan in het <a href="{{RAPPORTPAD}}">landelijk rapport</a>.</p>
{{/GEPUBLICEERD}}
{{#ZONDER_ANDEREN}}
<p>Good practices uit toetsen van andere teams ziet u hier niet.</p>
{{/ZONDER_ANDEREN}}
{{#THEMA}}
<section aria-labelledby="thema-{{CODE}}">
<h2 id="thema-{{CODE}}">Thema {{CODE}}: {{NAAM}}</h2>
<ul class="bevindingen">
{{#PRACTICE}}
<li class="bevinding">
<h3>{{>ORGANISATIENAAM}} <span class="bij">({{STATUS}})</span></h3>
<div class="opmaak">{{TEKST_HTML:none}}</div>
</li>
{{/PRACTICE}}
</ul>
</section>
{{/THEMA}}
{{>BLADERBALK}}
<p><a href="{{BASIS}}">Naar het landelijk beeld</a></p>
{{>PAGINAVOET}}
