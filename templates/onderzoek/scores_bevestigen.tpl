{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
<p>Een score van eerder telt niet mee tot iemand haar bevestigt of wijzigt. Kijk dus bij elke verwachting of het nog zo is.</p>
{{#DEEL}}
<section aria-labelledby="deel-{{DEELCODE}}">
<h2 id="deel-{{DEELCODE}}">{{DEELCODE}} {{DEELTEKST}}</h2>
<p>{{DEELSTAND}}</p>
<form method="post" action="{{PAD}}#deel-{{DEELCODE}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="criterium" value="{{DEELCODE}}">
<table class="wissel">
<thead>
<tr><th scope="col">Verwachting</th><th scope="col">Score van eerder</th><th scope="col">Motivering</th><th scope="col">Bevestigen</th></tr>
</thead>
<tbody>
{{#RIJ}}
<tr id="verwachting-{{CODE}}"><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}</th><td data-kop="Score van eerder"><span class="score {{SOORT}}">{{TEKEN}}</span> {{WOORD}}</td><td data-kop="Motivering">{{#MET_MOTIVERING}}{{MOTIVERING}}{{/MET_MOTIVERING}}{{#GEEN_MOTIVERING}}geen{{/GEEN_MOTIVERING}}</td><td data-kop="Bevestigen">{{#BESLIST}}<b>Klaar</b>: bevestigd of gewijzigd{{/BESLIST}}{{#GETOOND}}<input type="hidden" name="getoond" value="{{WELKE}}={{SLEUTEL}}">{{/GETOOND}}<div class="knoppen">{{#KNOP}}<button type="submit" name="bevestig" value="{{WELKE}}" class="secondary">Bevestig<span class="alleen-gehoord"> {{WELKE}}</span></button>{{/KNOP}}<a href="{{ANDERS}}">Wijzig<span class="alleen-gehoord"> {{CODE}}</span></a></div></td></tr>
{{/RIJ}}
</tbody>
</table>
{{#ALLE}}
<button type="submit" name="bevestig" value="alle">Bevestig alle van {{DEELCODE}}</button>
{{/ALLE}}
</form>
</section>
{{/DEEL}}
<p><a href="{{TERUGPAD}}">Overzicht van de zelfevaluatie</a></p>
{{>PAGINAVOET}}
