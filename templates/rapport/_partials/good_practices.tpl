{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="good-practices">
<h2 id="good-practices">Good practices</h2>
<p>{{INLEIDING}}</p>
{{#ALINEA}}
<p>{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}</p>
{{/ALINEA}}
{{#THEMA}}
<h3>Thema {{CODE}}: {{NAAM}}</h3>
<ul>
{{#PRACTICE}}
<li>{{#PLAT}}{{TEKST}}{{#BRONPLAATS}} <span class="verwijzing">({{BRONPLAATS}})</span>{{/BRONPLAATS}}{{/PLAT}}{{#OPGEMAAKT}}<div class="opmaak">{{TEKST_HTML:none}}</div>{{/OPGEMAAKT}}{{#ORGANISATIES}} <span class="bij">Gezien bij: {{ORGANISATIES}}.</span>{{/ORGANISATIES}}</li>
{{/PRACTICE}}
</ul>
{{/THEMA}}
</section>
