{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<ol class="veranderingen">
{{#VERANDERING}}
<li>
<p><strong>{{WAT}}</strong> op {{WANNEER}} door {{WIE}}.</p>
{{#MET_OVERGANG}}
<p>{{OVERGANG}}</p>
{{/MET_OVERGANG}}
{{#MET_REDEN}}
<p class="zoals-getypt">Reden: {{REDEN}}</p>
{{/MET_REDEN}}
</li>
{{/VERANDERING}}
</ol>
