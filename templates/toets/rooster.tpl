{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{#VOORTGANG}}
<p class="voortgang"><label for="voortgang">{{BEOORDEELD}} van {{TOTAAL}} beoordeeld</label> <progress id="voortgang" value="{{BEOORDEELD}}" max="{{TOTAAL}}">{{BEOORDEELD}} van {{TOTAAL}}</progress></p>
{{/VOORTGANG}}
{{#KLAAR}}
<p>{{BEOORDEELD}} van {{TOTAAL}} beoordeeld</p>
{{/KLAAR}}
{{#THEMA}}
<section class="themarooster" aria-labelledby="thema-{{THEMACODE}}">
<h2 id="thema-{{THEMACODE}}">{{THEMACODE}} {{THEMANAAM}}</h2>
{{>CRITERIUMROOSTER}}
</section>
{{/THEMA}}
<p class="klein">Bij “Teksten” staat wat een verwachting inhoudt, wat er opvalt (!), en hoeveel bevindingen voldoende steunen (+), onvoldoende steunen (−) of neutraal zijn (○).</p>
