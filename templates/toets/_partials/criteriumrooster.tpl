{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="criteriumrooster" aria-labelledby="criterium-{{CRITERIUMCODE}}">
<h3 id="criterium-{{CRITERIUMCODE}}"><a href="{{CRITERIUMPAD}}">{{CRITERIUMCODE}} {{CRITERIUMTEKST}}</a></h3>
<ul class="verwachtingenrooster">
{{#CEL}}
<li><a href="{{PAD}}" title="{{TEKST}}"><b>{{CODE}}</b>{{#NIET_BEOORDEELD}} <span class="bij" aria-hidden="true">–</span><span class="alleen-gehoord">wordt niet beoordeeld</span>{{/NIET_BEOORDEELD}}{{#STAND}} <span class="score {{SOORT}}"><span aria-hidden="true">{{TEKEN}}</span><span class="alleen-gehoord">{{SCORENAAM}}</span></span>{{#LET_OP}} <span class="let-op-teken"><span aria-hidden="true">!</span><span class="alleen-gehoord">let op: {{ALLES}}</span></span>{{/LET_OP}}{{/STAND}}</a></li>
{{/CEL}}
</ul>
<p class="criteriumstand">{{>OORDEEL}} {{>STATUSLABEL}}</p>
<details class="teksten">
<summary>Teksten<span class="alleen-gehoord"> bij {{CRITERIUMCODE}}</span></summary>
{{#WAAROM_NIET}}
<p>{{WAAROM_NIET}}</p>
{{/WAAROM_NIET}}
<ul>
{{#TEKSTREGEL}}
<li><b>{{VAN}}</b> {{NORM}}{{#REDEN}} <span class="bij">{{REDEN}}</span>{{/REDEN}}{{#RICHTINGEN}} <span class="richtingen"><span class="alleen-gehoord">bevindingen: {{VOOR}} steunen voldoende, {{TEGEN}} onvoldoende, {{NEUTRAAL}} neutraal</span><span aria-hidden="true">{{VOOR}}+ {{TEGEN}}− {{NEUTRAAL}}○</span></span>{{/RICHTINGEN}}{{#OPVALLEND}} <span class="vlag">{{WAT}}</span>{{/OPVALLEND}}</li>
{{/TEKSTREGEL}}
</ul>
</details>
</section>
