{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="onderkop">{{STEEKPROEFNAAM}}, {{ORGANISATIE}}</p>
<dl class="feiten">
{{#FEIT}}
<div><dt>{{NAAM}}</dt><dd>{{WAARDE}}</dd></div>
{{/FEIT}}
</dl>
{{#VOORTGANG}}
<p class="explanation">{{VOORTGANG}}</p>
{{/VOORTGANG}}
{{#OVERZICHT}}
<section aria-labelledby="in-een-beeld">
<h2 id="in-een-beeld">In één beeld</h2>
<table class="wissel beelden">
<caption>Welk deel van alle dossiers voldoet, van 0% tot 100%</caption>
<thead><tr><th scope="col">Vraag</th><th scope="col">Beeld</th><th scope="col" class="getal">Schatting</th><th scope="col">Norm</th></tr></thead>
<tbody>
{{#REGEL}}
<tr><th scope="row"><a href="#vraag-{{NAARCODE}}">{{VRAAGTEKST}}</a></th><td class="beeld">{{>ZEKERHEIDSBEELD}}{{#GEEN_BEELD}}<span class="klein">Geen schatting</span>{{/GEEN_BEELD}}</td><td class="getal" data-kop="Schatting">{{DEEL}}</td><td data-kop="Norm">{{UITSLAG}}</td></tr>
{{/REGEL}}
</tbody>
</table>
{{#SAMEN}}
<p>{{SAMEN}}</p>
{{/SAMEN}}
<details>
<summary>Zo leest u het beeld</summary>
<p>Leest u niet alle dossiers, maar een deel, dan weet u niet precies welk deel van álle dossiers voldoet. Het bolletje is de schatting. De balk laat zien waar het echte percentage met 95% zekerheid ligt. Trekt u honderd keer een steekproef, dan ligt het echte percentage ongeveer 95 keer of vaker in de balk.</p>
<p>Hoe meer dossiers u leest, hoe korter de balk. De streep is de norm. Het donkere stuk erachter is het deel dat aan de norm voldoet. Ligt de hele balk daarin, dan is de norm met 95% zekerheid gehaald. Ligt de hele balk ervoor, dan is de norm met 95% zekerheid niet gehaald. Ligt de streep in de balk, dan is het niet te zeggen: de balk is dan gearceerd.</p>
<p>Dossiers waarvoor een vraag niet geldt, tellen bij die vraag niet mee. Is iets in een dossier niet vast te stellen, dan houdt de balk met beide mogelijkheden rekening.</p>
</details>
</section>
{{/OVERZICHT}}
<h2>Per vraag</h2>
{{#VRAAG}}
<section class="uitkomst" id="vraag-{{CODE}}" tabindex="-1" aria-labelledby="kop-{{CODE}}">
<h3 id="kop-{{CODE}}">{{TEKST}}</h3>
<p><b>{{TELLING}}</b>{{#ZEKERHEID}} {{ZEKERHEID}}{{/ZEKERHEID}}</p>
{{#BEELD}}
<figure>{{>ZEKERHEIDSBEELD}}</figure>
{{/BEELD}}
{{#NORMZIN}}
<p>{{NORMZIN}}</p>
{{/NORMZIN}}
{{#GERICHTZIN}}
<p>{{GERICHTZIN}}</p>
{{/GERICHTZIN}}
{{#KALENDERZIN}}
<p>{{KALENDERZIN}}</p>
{{/KALENDERZIN}}
<p class="klein">Telt bij verwachting <a href="{{VERWACHTINGPAD}}">{{VERWACHTING}}</a>.</p>
</section>
{{/VRAAG}}
<section aria-labelledby="tellingen">
<h2 id="tellingen">Alle tellingen</h2>
{{#GETROKKEN}}
{{>TELTABEL}}
{{/GETROKKEN}}
</section>
{{#GERICHT}}
<section aria-labelledby="gericht">
<h2 id="gericht">Gericht gekozen dossiers</h2>
<p>Deze dossiers zijn niet geloot, maar om een reden gekozen. Zij zeggen niets over de andere dossiers en tellen hierboven niet mee.</p>
{{>TELTABEL}}
</section>
{{/GERICHT}}
<p><a href="{{LEZERSPAD}}">Hoe gelijk lazen de twee lezers?</a></p>
{{#VERDER}}
<p><a href="{{VERDERPAD}}">{{VERDERTEKST}}</a></p>
{{/VERDER}}
<p><a href="{{STEEKPROEFPAD}}">Naar de steekproef</a></p>
{{>PAGINAVOET}}
