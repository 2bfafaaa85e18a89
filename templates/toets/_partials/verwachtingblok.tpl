{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="verwachting" id="verwachting-{{CODE}}" data-code="{{CODE}}" tabindex="-1" aria-labelledby="kop-{{CODE}}">
{{#GEVOUWEN}}
<details class="vouw">
<summary>
{{/GEVOUWEN}}
<h2 id="kop-{{CODE}}"><span class="code">{{CODE}}</span> {{TEKST}}</h2>
{{#VOUWSTAND}}
<span class="vouwstand"{{#UITGEVOUWEN}} hidden{{/UITGEVOUWEN}}><span id="stand-{{CODE}}" data-volgt><span class="score {{SOORT}}" aria-hidden="true">{{TEKEN}}</span> {{SCORENAAM}}</span></span>
{{/VOUWSTAND}}
{{#GEVOUWEN}}
</summary>
{{/GEVOUWEN}}
{{#VOETNOOT}}
<details>
<summary>Voetnoot bij {{CODE}}</summary>
<p>{{VOETNOOT}}</p>
</details>
{{/VOETNOOT}}
{{#REDEN}}
<p>{{REDEN}}</p>
{{/REDEN}}
{{#BEOORDEELD}}
{{>HERTOETSBLOK}}
<div class="werk">
<div class="bewijs{{#ZONDER_BRON}} leeg{{/ZONDER_BRON}}">
<h3>Bevindingen<span class="alleen-gehoord"> bij {{CODE}}</span></h3>
<p>{{SAMENVATTING}}</p>
{{#BRON}}
<h4><a href="{{BRONPAD}}">{{BRONNAAM}}</a> <span class="bronsoort">{{BRONSOORT}}</span></h4>
<ul class="bevindingen">
{{#BEVINDING}}
<li class="bevinding"><p class="bevindingkop"><span class="richting {{RICHTING}}">{{MERK}}</span> <a id="{{BEVINDINGANKER}}" href="{{PAD}}">{{NAAM}}</a></p>
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
</div>
<div class="beoordeling">
<h3>Beoordeling<span class="alleen-gehoord"> van {{CODE}}</span></h3>
{{#SCOREVELD}}
{{>VELDBLOK}}
{{/SCOREVELD}}
{{#MOTIVERING_LATER}}
<details class="na-score">
<summary>Motivering en verbeterpunt bij {{CODE}}</summary>
{{/MOTIVERING_LATER}}
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
{{#MOTIVERING_LATER}}
</details>
{{/MOTIVERING_LATER}}
</div>
</div>
{{/BEOORDEELD}}
{{#GEVOUWEN}}
</details>
{{/GEVOUWEN}}
</section>
