{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Alleen het team leest deze opmerkingen, en wie is gevraagd als collega, tweede lezer of vaststeller. Ze komen niet in het rapport, en de organisatie ziet ze niet.</p>
{{#NIET_NU}}
<p class="explanation">{{NIET_NU}}</p>
{{/NIET_NU}}
{{#BIJ}}
<p>Bij: <a href="{{BIJPAD}}">{{BIJ_WAT}}</a></p>
{{/BIJ}}
{{#NIEUW}}
{{>OPMERKINGVELD}}
{{/NIEUW}}
{{#LEEG}}
<p>{{LEEGTEKST}}</p>
{{/LEEG}}
{{#DRAAD}}
<section id="{{ANKER}}" class="opmerkingdraad" aria-labelledby="{{ANKER}}-kop">
<h2 id="{{ANKER}}-kop"><a href="{{WAARBIJPAD}}">{{WAARBIJ}}</a></h2>
{{#OPGELOST}}
<p class="klein">{{DOOR_WIE}}</p>
{{/OPGELOST}}
{{#RIJ}}
<div class="bevinding">
<p class="klein">{{WIE}}{{#VERSIES}} <a href="{{VERSIESPAD}}">Geschiedenis</a>{{/VERSIES}}</p>
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{#WIJZIGEN}}
<details{{#WIJZIGEN_OPEN}} open{{/WIJZIGEN_OPEN}}>
<summary>Wijzig uw opmerking</summary>
{{>OPMERKINGVELD}}
</details>
{{/WIJZIGEN}}
</div>
{{/RIJ}}
{{#ANTWOORD}}
<details{{#ANTWOORD_OPEN}} open{{/ANTWOORD_OPEN}}>
<summary>Antwoord</summary>
{{>OPMERKINGVELD}}
</details>
{{/ANTWOORD}}
{{#STAND}}
<form method="post" action="{{STANDPAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<input type="hidden" name="opgelost" value="{{STANDWAARDE}}">
<button type="submit" class="secondary">{{STANDKNOP}}<span class="alleen-gehoord">: {{STANDVAN}}</span></button>
</form>
{{/STAND}}
</section>
{{/DRAAD}}
{{#ANDERE}}
<p><a href="{{ANDERE_PAD}}">{{ANDERE_TEKST}}</a></p>
{{/ANDERE}}
{{#ALLE}}
<p><a href="{{ALLE_PAD}}">{{ALLE_TEKST}}</a></p>
{{/ALLE}}
<p><a href="{{TERUGPAD}}">{{TERUG}}</a></p>
{{>PAGINAVOET}}
