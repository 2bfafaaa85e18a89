{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>SAMENVATTINGSLIJST}}
{{#MOTIVERING}}
<div class="opmaak">{{MOTIVERING_HTML:none}}</div>
{{/MOTIVERING}}
{{#DOOR}}
<p class="hint">{{DOOR}}</p>
{{/DOOR}}
