{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="criteriumrooster" aria-labelledby="criterium-{{CRITERIUMCODE}}">
<h3 id="criterium-{{CRITERIUMCODE}}"><a href="{{CRITERIUMPAD}}">{{CRITERIUMCODE}} {{CRITERIUMTEKST}}</a></h3>
<p class="criteriumstand">{{>OORDEEL}} {{>STATUSLABEL}}{{#WAAROM_NIET}} <span class="klein">{{WAAROM_NIET}}</span>{{/WAAROM_NIET}}</p>
<ul class="verwachtingenrooster">
{{#CEL}}
<li><a href="{{PAD}}"><b>{{CODE}}</b> {{TEKST}}</a>
{{#NIET_BEOORDEELD}}
<p class="stand">wordt niet beoordeeld</p>
{{/NIET_BEOORDEELD}}
{{#STAND}}
<p class="stand"><span class="score {{SOORT}}"><span aria-hidden="true">{{TEKEN}}</span><span class="alleen-gehoord">{{SCORENAAM}}</span></span>{{#RICHTINGEN}} <span class="richtingen"><span class="alleen-gehoord">bevindingen: {{VOOR}} steunen voldoende, {{TEGEN}} onvoldoende, {{NEUTRAAL}} neutraal</span><span aria-hidden="true">{{VOOR}}+ {{TEGEN}}− {{NEUTRAAL}}○</span></span>{{/RICHTINGEN}}</p>
{{#OPVALLEND}}
<p class="vlag">{{TEKST}}</p>
{{/OPVALLEND}}
{{/STAND}}
</li>
{{/CEL}}
</ul>
</section>
