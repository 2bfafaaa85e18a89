{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="onderkop">{{ONDERKOP}}</p>
{{#NUMMER}}
<p class="niet-op-papier">Nummer bij de organisatie: <b class="heel">{{NUMMER}}</b></p>
{{/NUMMER}}
{{#BLIND}}
<p class="explanation">{{BLIND}}</p>
{{/BLIND}}
{{#WAAROM_NIET}}
<p class="explanation">{{WAAROM_NIET}}</p>
{{/WAAROM_NIET}}
{{#BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/BERICHT}}
{{>SAMENVATTINGSLIJST}}
{{#FORMULIER}}
<form class="lezing" method="post" action="{{PAD}}" data-vernieuw="{{PAD}}" data-dossier data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>DOSSIERVRAAG}}
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<div class="knoppen">
<button type="submit" name="klaar" value="ja">{{KLAAR}}</button>
<button type="submit" name="klaar" value="nee" class="secondary">Opslaan, later verder</button>
</div>
</form>
{{/FORMULIER}}
{{#OVERLEG}}
<p><a href="{{OVERLEGPAD}}">Naar het overleg over dit dossier</a></p>
{{/OVERLEG}}
{{#HEROPENEN}}
<p>Zijn de lezers het eens, maar klopt een antwoord toch niet? <a href="{{HEROPENPAD}}">Dossier heropenen voor beide lezers</a></p>
{{/HEROPENEN}}
{{#HEROPEND}}
<section aria-labelledby="heropend-{{NR}}">
<h2 id="heropend-{{NR}}">Heropend op {{WANNEER}}</h2>
<p>Door {{WIE}}. De reden: {{REDEN}}</p>
{{#GEWIST}}
<p>Wat de lezers eerst antwoordden, is gewist.</p>
{{/GEWIST}}
{{#EERDER}}
<details>
<summary>Wat de lezers eerst antwoordden</summary>
<table class="wissel">
<caption class="alleen-gehoord">Antwoorden tot {{WANNEER}}</caption>
<thead><tr><th scope="col">Vraag</th><th scope="col">{{EERSTE_LEZER}} (eerste lezer)</th><th scope="col">{{TWEEDE_LEZER}} (tweede lezer)</th><th scope="col">Samen afgesproken</th></tr></thead>
<tbody>
{{#ANTWOORD}}
<tr><th scope="row">{{VRAAG}}</th><td data-kop="{{EERSTE_LEZER}} (eerste lezer)">{{EERSTE}}</td><td data-kop="{{TWEEDE_LEZER}} (tweede lezer)">{{TWEEDE}}</td><td data-kop="Samen afgesproken">{{SAMEN}}</td></tr>
{{/ANTWOORD}}
</tbody>
</table>
</details>
{{/EERDER}}
</section>
{{/HEROPEND}}
{{#VOLGENDE}}
<p><a href="{{VOLGENDE}}">Volgend dossier lezen</a></p>
{{/VOLGENDE}}
<p><a href="{{STEEKPROEFPAD}}">Naar de steekproef</a></p>
{{>PAGINAVOET}}
