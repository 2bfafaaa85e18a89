{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#KIEZEN}}
<form class="zoeken" method="get" action="{{PAD}}">
{{>FORMULIERVELD}}
<button type="submit">Vergelijk</button>
</form>
{{/KIEZEN}}
{{#GEEN_INSPECTIE}}
<p>Er is nog geen inspectie om naast te leggen. Dat kan pas als er een is vastgesteld of gepubliceerd op precies dezelfde versie van het kader.</p>
{{/GEEN_INSPECTIE}}
{{#VERGELIJKING}}
<p>Eigen score: {{NAAM_EIGEN}}. Inspectie: {{NAAM_INSPECTIE}}.</p>
{{#FIGUUR}}
<figure>
{{>BALK}}
<figcaption>S is strenger dan de inspectie, G is gelijk, M is milder.</figcaption>
</figure>
{{/FIGUUR}}
{{#ZIN}}
<p>{{ZINTEKST}}</p>
{{/ZIN}}
<div class="horizontal-scroll" role="region" aria-label="Eigen score naast die van de inspectie" tabindex="0">
<table class="vergelijking wissel">
<caption>Eigen score naast die van de inspectie</caption>
<thead><tr><th scope="col">Criterium of verwachting</th><th scope="col">Eigen score</th><th scope="col">Inspectie</th><th scope="col">Verschil</th></tr></thead>
<tbody>
{{#DEEL}}
<tr class="criteriumrij"><th scope="rowgroup" colspan="4"><span class="code">{{DEELCODE}}</span> {{DEELTEKST}}</th></tr>
{{#RIJ}}
<tr class="verwachtingrij"><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}</th><td data-kop="Eigen score">{{#EIGEN}}<span class="score {{SOORT}}">{{TEKEN}}</span> {{WOORD}}{{/EIGEN}}</td><td data-kop="Inspectie">{{#INSPECTIE}}<span class="score {{SOORT}}">{{TEKEN}}</span> {{WOORD}}{{/INSPECTIE}}</td><td data-kop="Verschil">{{#ANDERS}}<b>{{VERSCHIL}}</b>{{/ANDERS}}{{#GELIJK}}{{VERSCHIL}}{{/GELIJK}}</td></tr>
{{/RIJ}}
{{/DEEL}}
</tbody>
</table>
</div>
<p class="klein">Of de verschillen naar één kant gaan, is gerekend met de tekentoets (W.J. Dixon en A.M. Mood, The statistical sign test, Journal of the American Statistical Association 41, 1946, blz. 557–566). Gelijke scores doen daarin niet mee.</p>
{{/VERGELIJKING}}
<p><a href="{{TERUGPAD}}">Overzicht van de zelfevaluatie</a></p>
{{>PAGINAVOET}}
