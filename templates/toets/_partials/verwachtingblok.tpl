{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="verwachting" id="verwachting-{{CODE}}" data-code="{{CODE}}" tabindex="-1" aria-labelledby="kop-{{CODE}}">
<h2 id="kop-{{CODE}}"><span class="code">{{CODE}}</span> {{TEKST}}</h2>
{{#VOETNOOT}}
<details>
<summary>Voetnoot bij {{CODE}}</summary>
<p>{{VOETNOOT}}</p>
</details>
{{/VOETNOOT}}
{{#REDEN}}
<p>Deze verwachting wordt niet beoordeeld. {{REDEN}}</p>
{{/REDEN}}
{{#BEOORDEELD}}
<h3>Bevindingen<span class="alleen-gehoord"> bij {{CODE}}</span></h3>
<p>{{SAMENVATTING}}</p>
{{#BRON}}
<h4><a href="{{BRONPAD}}">{{BRONNAAM}}</a> <span class="bronsoort">{{BRONSOORT}}</span></h4>
<ul class="bevindingen">
{{#BEVINDING}}
<li class="bevinding"><p class="bevindingkop"><span class="richting {{RICHTING}}">{{MERK}}</span> <a href="{{PAD}}">{{NAAM}}</a></p>
<div class="opmaak">{{TEKST_HTML:none}}</div>{{>VINDPLAATS}}{{#BEELD}}{{>ZEKERHEIDSBEELD}}{{/BEELD}}</li>
{{/BEVINDING}}
</ul>
{{/BRON}}
{{#EEN_SOORT}}
<p class="vlag">{{WAARSCHUWING}}</p>
{{/EEN_SOORT}}
{{#ONTBREKEND}}
<p class="klein">{{ONTBREKEND}}</p>
{{/ONTBREKEND}}
{{#NIEUW}}
<p><a href="{{NIEUWPAD}}">Nieuwe bevinding bij {{CODE}}</a></p>
{{/NIEUW}}
<h3>Beoordeling<span class="alleen-gehoord"> van {{CODE}}</span></h3>
{{#SCOREVELD}}
{{>VELDBLOK}}
{{/SCOREVELD}}
{{#MOTIVERING}}
{{>VELDBLOK}}
{{/MOTIVERING}}
{{>RUST_OP}}
{{#VERBETERPUNT}}
<details class="verbeterpunt"{{#OPEN}} open{{/OPEN}}>
<summary>Verbeterpunt bij {{CODE}}</summary>
{{>VELDBLOK}}
</details>
{{/VERBETERPUNT}}
{{/BEOORDEELD}}
</section>
