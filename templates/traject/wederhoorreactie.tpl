{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#IS_LAAT}}
<p class="warning">{{LAAT}}</p>
{{/IS_LAAT}}
{{#IS_VOORBIJ}}
<p class="explanation">{{VOORBIJ}}</p>
{{/IS_VOORBIJ}}
<p>Dit is een concept. Verspreid het niet.</p>
<ul>
<li><a href="{{RAPPORTPAD}}">Het conceptrapport lezen</a></li>
<li><a href="{{PASSAGESPAD}}">{{PASSAGESTEKST}}</a></li>
</ul>
{{#REACTIE}}
<section aria-labelledby="punten">
<h2 id="punten">Punten</h2>
{{#GEEN_PUNTEN}}
<p>Er zijn geen punten.</p>
{{/GEEN_PUNTEN}}
{{>WEDERHOORPUNT}}
</section>
<section aria-labelledby="zienswijze">
<h2 id="zienswijze">Zienswijze op het geheel</h2>
{{#MET_ZIENSWIJZE}}
<div class="opmaak">{{ZIENSWIJZE_HTML:none}}</div>
{{/MET_ZIENSWIJZE}}
{{#GEEN_ZIENSWIJZE}}
<p>Er is geen zienswijze.</p>
{{/GEEN_ZIENSWIJZE}}
{{#MET_NAWOORD}}
<h3>Nawoord van de inspectie</h3>
<p class="zoals-getypt">{{NAWOORD}}</p>
{{/MET_NAWOORD}}
{{#ZIENSWIJZE_SCHRIJVEN}}
<p><a href="{{ZIENSWIJZEPAD}}">Zienswijze schrijven of wijzigen</a></p>
{{/ZIENSWIJZE_SCHRIJVEN}}
</section>
{{/REACTIE}}
{{#ONVOLLEDIG}}
<section aria-labelledby="onvolledig">
<h2 id="onvolledig">Dit moet nog voor het indienen</h2>
<ul>
{{#MIST}}
<li>{{WAT_MIST}}</li>
{{/MIST}}
</ul>
</section>
{{/ONVOLLEDIG}}
{{#INDIENEN}}
<section aria-labelledby="indienen">
<h2 id="indienen">Indienen</h2>
<p>Pas na het indienen leest de inspectie uw reactie. Daarna kunt u niets meer wijzigen.</p>
<form method="post" action="{{INDIENPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{INDIENVERSIE}}">
{{#ZONDER_PUNTEN}}
<button type="submit" name="zeker" value="ja">Dien in: wij zien geen onjuistheden</button>
{{/ZONDER_PUNTEN}}
{{#MET_PUNTEN}}
{{>FORMULIERVELD}}
<button type="submit">Dien de reactie in</button>
{{/MET_PUNTEN}}
</form>
</section>
{{/INDIENEN}}
{{#MET_KENMERK}}
<details>
<summary>Kenmerk van de reactie</summary>
<p>SHA-256: <code class="lang">{{KENMERK}}</code></p>
{{>UITLEG_KENMERK}}
</details>
{{/MET_KENMERK}}
{{>PAGINAVOET}}
