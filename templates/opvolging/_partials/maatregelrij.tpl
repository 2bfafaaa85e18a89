{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<article{{#METANKER}} id="{{ANKER}}"{{/METANKER}}>
<h4><a href="{{PAD}}">{{NAAM}}</a></h4>
<p>{{>STATUSLABEL}}</p>
{{#LETOP}}
<p class="warning">{{LETOP}}</p>
{{/LETOP}}
<div class="opmaak">{{WAT_HTML:none}}</div>
<p>{{WIE}}</p>
{{#OORDEEL}}
<p><strong>De inspectie hierover</strong></p>
<div class="opmaak">{{OORDEEL_HTML:none}}</div>
{{/OORDEEL}}
</article>
