{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="stand" aria-label="Hoe ver de toets is">
<p><strong>{{STAP}}</strong>{{#SINDS}} sinds {{MOMENT}}{{/SINDS}}.{{#AANZET}} Aan zet: {{WIE}}.{{/AANZET}}</p>
{{#TERMIJN}}
<p class="{{KLASSE}}">{{TOT}}</p>
{{/TERMIJN}}
{{#NIEMAND_KAN}}
<p class="warning">{{WAAROM}}</p>
{{/NIEMAND_KAN}}
{{#TERUG}}
<p>{{TERUG_WIE}}</p>
<blockquote><p class="zoals-getypt">{{TERUG_REDEN}}</p></blockquote>
{{/TERUG}}
{{#NAAR_STAP}}
<p><a href="{{STAP_PAD}}">{{STAP_TEKST}}</a></p>
{{/NAAR_STAP}}
{{#OVERDRAGEN}}
<p><a href="{{OVERDRAAGPAD}}">Iemand anders aanwijzen</a></p>
{{/OVERDRAGEN}}
</section>
