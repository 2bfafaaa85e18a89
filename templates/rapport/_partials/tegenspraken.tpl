{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="let-op">
<p><b>De gepubliceerde tekst en de scores passen hier niet bij elkaar.</b></p>
<ul>
{{#TEGENSPRAAK}}
<li>{{#CITAAT}}“{{ZIN}}” {{/CITAAT}}<span class="verwijzing">({{PLAATS}})</span> Gepubliceerd: {{GEPUBLICEERD}}. Volgens de scores: {{BEREKEND}}.{{#VERSCHIL}} Verschil: {{VERSCHIL}}.{{/VERSCHIL}} <a href="#uitspraak-{{NUMMER}}">Bijlage 5, uitspraak {{NUMMER}}</a></li>
{{/TEGENSPRAAK}}
</ul>
</div>
