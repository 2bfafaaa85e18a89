{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="stand" aria-label="Hoe ver de toets is">
<p><strong>{{STAP}}</strong>{{#SINDS}} sinds {{MOMENT}}{{/SINDS}}.{{#AANZET}} Aan zet: {{WIE}}.{{/AANZET}}{{#TERMIJN}} Termijn: tot en met {{LAATSTE_DAG}}.{{/TERMIJN}}</p>
{{#TE_LAAT}}
<p class="warning">Te laat: de termijn was tot en met {{VOORBIJ}}.</p>
{{/TE_LAAT}}
{{#NIEMAND_KAN}}
<p class="warning">{{WAAROM}}</p>
{{/NIEMAND_KAN}}
{{#OVERDRAGEN}}
<p><a href="{{OVERDRAAGPAD}}">Overdragen</a></p>
{{/OVERDRAGEN}}
</section>
