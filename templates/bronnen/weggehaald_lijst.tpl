{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Wat is ingetrokken, telt niet meer mee. Het blijft bewaard. Open het om het te lezen of terug te halen.</p>
{{#GEEN}}
<p>Er is niets ingetrokken.</p>
{{/GEEN}}
{{#LIJST}}
<ul class="takenlijst">
{{#REGEL}}
<li>
<span><a href="{{PAD}}">{{NAAM}}</a></span>
{{#KORT}}
<span>{{TEKST}}</span>
{{/KORT}}
<span class="hint">{{WIE}}</span>
</li>
{{/REGEL}}
</ul>
{{/LIJST}}
{{>PAGINAVOET}}
