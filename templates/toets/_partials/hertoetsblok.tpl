{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="hertoetsblok">
{{#OVERGENOMEN}}
<p class="explanation">{{HERKOMST}}</p>
{{/OVERGENOMEN}}
{{#GEOPEND}}
<p class="klein">{{UITLEG}}</p>
{{/GEOPEND}}
{{#KNOP}}
<p class="niet-op-papier"><button type="submit" class="secondary" form="velden" formaction="{{HERTOETSPAD}}">{{KNOPTEKST}}<span class="alleen-gehoord">: {{CODE}}</span></button></p>
{{/KNOP}}
{{#EERDER}}
<details class="eerder"{{#OPEN}} open{{/OPEN}}>
<summary>{{CODE}} in {{WELKE}}: {{SCORENAAM}}</summary>
<p>Score toen: <span class="score {{SOORT}}" aria-hidden="true">{{TEKEN}}</span> {{SCORENAAM}}</p>
{{#NIET_LEESBAAR}}
<p class="klein">De teksten van die toets zijn nu niet te lezen: die toets is open voor een correctie, of niet voor u.</p>
{{/NIET_LEESBAAR}}
{{#NIETS}}
<p class="klein">Er staat daar geen motivering en geen bevinding bij.</p>
{{/NIETS}}
{{#MOTIVERING}}
<p class="veldnaam"><b>Motivering toen</b></p>
{{#OPGEMAAKT}}
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{/OPGEMAAKT}}
{{#PLAT}}
<p class="zoals-getypt">{{TEKST:pre_escape}}</p>
{{/PLAT}}
{{/MOTIVERING}}
{{#VERBETERPUNT}}
<p class="veldnaam"><b>Verbeterpunt toen</b></p>
{{#OPGEMAAKT}}
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{/OPGEMAAKT}}
{{#PLAT}}
<p class="zoals-getypt">{{TEKST:pre_escape}}</p>
{{/PLAT}}
{{/VERBETERPUNT}}
{{#BEVINDINGEN}}
<p class="veldnaam"><b>Bevindingen toen</b></p>
<ul class="bevindingen">
{{#BEVINDING}}
<li class="bevinding"><p class="bevindingkop"><span class="richting {{RICHTING}}">{{MERK}}</span> {{BRON}}{{#MET_PLAATS}}, {{PLAATS}}{{/MET_PLAATS}}</p>
<div class="opmaak">{{TEKST_HTML:none}}</div></li>
{{/BEVINDING}}
</ul>
{{/BEVINDINGEN}}
</details>
{{/EERDER}}
</div>
