{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<dl class="samenvattingslijst">
{{#REGEL}}
<div>
<dt>{{NAAM}}</dt>
<dd class="met-regels">{{WAARDE:pre_escape}}</dd>
{{#WIJZIGEN}}
<dd><a href="{{PAD}}">{{ACTIE}}<span class="alleen-gehoord"> {{NAAM}}</span></a></dd>
{{/WIJZIGEN}}
</div>
{{/REGEL}}
</dl>
