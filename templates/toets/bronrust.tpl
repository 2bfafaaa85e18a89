{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p><a href="{{BRONPAD}}">{{BRON}}</a></p>
<p>{{SAMENVATTING}}</p>
{{#LIJST}}
<ul class="bevindingen">
{{#REGEL}}
<li class="bevinding">
<p class="bevindingkop"><a href="{{BEVINDINGPAD}}">{{BEVINDINGNAAM}}</a>{{#PLAATS}}, {{WAAR}}{{/PLAATS}}</p>
<div class="opmaak">{{TEKST_HTML:none}}</div>
<p class="bij">{{BIJ}}.{{#GEEN_MOTIVERING}} Er rust geen motivering op.{{/GEEN_MOTIVERING}}</p>
{{#MOTIVERING}}
<p>Hierop rust de <a href="{{MOTIVERINGPAD}}">{{MOTIVERINGNAAM}}</a>.</p>
{{/MOTIVERING}}
</li>
{{/REGEL}}
</ul>
{{/LIJST}}
{{>PAGINAVOET}}
