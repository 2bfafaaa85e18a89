{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#NIET_NU}}
<p class="explanation">{{NIET_NU}}</p>
{{/NIET_NU}}
{{#VERDELING}}
<nav class="niet-op-papier" aria-label="Wie wat doet">
<ul>
{{#DEEL}}
<li><a href="{{DEELPAD}}">{{DEELTEKST}}</a></li>
{{/DEEL}}
</ul>
</nav>
{{/VERDELING}}
<form class="zoeken" method="get" action="{{TABELPAD}}">
{{#ZOEKEN}}
{{>FORMULIERVELD}}
{{/ZOEKEN}}
<button type="submit">Toon</button>
</form>
{{#VELDENFORMULIER}}
<form id="velden" method="post" action="{{VELDENPAD}}">
{{>FORMULIERZEGEL}}
{{#BLIJF_HIER}}
<input type="hidden" name="vanaf" value="{{KEUZE}}">
{{/BLIJF_HIER}}
{{#TOEWIJZEN}}
<div class="toewijzen niet-op-papier">
{{>FORMULIERVELD}}
<button type="submit" class="secondary" formaction="{{TOEWIJSPAD}}" name="doe" value="toewijzen">Wijs toe</button>
</div>
{{/TOEWIJZEN}}
</form>
{{/VELDENFORMULIER}}
<p>{{GETOOND}}</p>
{{#LEEG}}
<p>Er is geen verwachting die hieraan voldoet.</p>
{{/LEEG}}
{{#TABEL}}
<div data-vernieuw="{{TABELPAD}}">
<table class="wissel toetstabel">
<caption class="alleen-gehoord">Alle verwachtingen</caption>
<thead>
<tr><th scope="col">Verwachting</th><th scope="col">Score</th><th scope="col">Bewijs</th><th scope="col">Motivering</th><th scope="col">Wat nog ontbreekt</th><th scope="col">Gescoord door</th>{{#TEAMKOPPEN}}<th scope="col">Toegewezen aan</th><th scope="col">Opmerkingen</th>{{/TEAMKOPPEN}}</tr>
</thead>
{{#GROEP}}
<tbody>
{{#CRITERIUM}}
<tr class="criteriumrij"><th scope="rowgroup" colspan="{{KOLOMMEN}}"><a href="{{CRITERIUMPAD}}">{{CRITERIUMCODE}} {{CRITERIUMTEKST}}</a> <span id="oordeel-{{CRITERIUMCODE}}" data-volgt>{{>OORDEEL}}</span>{{#HEEL_CRITERIUM}} <span class="checkbox"><input type="checkbox" form="velden" name="criterium" value="{{HEELCODE}}" id="heel-{{HEELCODE}}"{{#HEEL_GEKOZEN}} checked{{/HEEL_GEKOZEN}}> <label for="heel-{{HEELCODE}}">Heel {{HEELCODE}} toewijzen</label></span>{{/HEEL_CRITERIUM}}</th></tr>
{{/CRITERIUM}}
{{#RIJ}}
<tr id="rij-{{CODE}}">
<th scope="row"><a href="{{PAD}}"><span class="code">{{CODE}}</span> {{NORM}}</a> <span id="teken-{{CODE}}" data-volgt><span class="score {{SOORT}}"><span aria-hidden="true">{{TEKEN}}</span><span class="alleen-gehoord">{{SCORENAAM}}</span></span></span></th>
<td class="scorecel">{{#SCOREVELD}}{{>VELDBLOK}}{{/SCOREVELD}}{{#MET_OVERGENOMEN}}<p class="klein">{{OVERGENOMEN}}</p>{{/MET_OVERGENOMEN}}</td>
<td data-kop="Bewijs"><div id="bewijs-{{CODE}}" data-volgt>{{#BEWIJS}}<span class="richting {{RICHTING}}">{{WIJST}}</span> <span class="klein">{{TELLING}}</span>{{/BEWIJS}}{{#ZONDER_BEWIJS}}<span class="klein">geen bevinding</span>{{/ZONDER_BEWIJS}}{{#TEGEN}} <span class="vlag">Tegen het bewijs: {{TEGEN_WAT}}.</span>{{/TEGEN}}</div></td>
<td data-kop="Motivering"><a href="{{MOTIVERINGPAD}}">{{GEMOTIVEERD}}<span class="alleen-gehoord">: motivering bij {{CODE}}</span></a></td>
<td data-kop="Wat nog ontbreekt"><div id="ontbreekt-{{CODE}}" data-volgt>{{#GEEN_HIAAT}}<span class="klein">niets</span>{{/GEEN_HIAAT}}{{#HIAAT}}<span class="vlag">{{WAT_ONTBREEKT}}</span> {{/HIAAT}}</div></td>
<td data-kop="Gescoord door"><div id="door-{{CODE}}" data-volgt>{{#GESCOORD}}{{DOOR}} <span class="klein">{{OP}}</span>{{/GESCOORD}}{{#NIET_GESCOORD}}<span class="klein">niemand</span>{{/NIET_GESCOORD}}</div></td>
{{#TEAMWERK}}
<td data-kop="Toegewezen aan">{{#AAN}}{{AAN_WIE}} {{#AAN_GELDT}}<span class="klein">{{AAN_HOE}}</span>{{/AAN_GELDT}}{{#AAN_VERVALLEN}}<span class="vlag">{{AAN_HOE}}</span>{{/AAN_VERVALLEN}} <a class="klein" href="{{AANPAD}}">Geschiedenis<span class="alleen-gehoord"> van de toewijzing van {{AANCODE}}</span></a>{{/AAN}}{{#AAN_NIEMAND}}<span class="klein">niemand</span>{{/AAN_NIEMAND}}{{#TE_KIEZEN}} <span class="checkbox niet-op-papier"><input type="checkbox" form="velden" name="regel" value="{{KIESCODE}}" id="regel-{{KIESCODE}}"{{#GEKOZEN}} checked{{/GEKOZEN}}> <label for="regel-{{KIESCODE}}">Wijs toe<span class="alleen-gehoord">: {{KIESCODE}}</span></label></span>{{/TE_KIEZEN}}</td>
<td data-kop="Opmerkingen"><a href="{{OPMERKINGENPAD}}">{{OPMERKINGEN}}<span class="alleen-gehoord">: opmerkingen bij {{CODE}}</span></a></td>
{{/TEAMWERK}}
</tr>
{{/RIJ}}
</tbody>
{{/GROEP}}
</table>
</div>
{{#ALLES_OPSLAAN}}
<noscript>
<p><button type="submit" form="velden" formaction="{{TABELPAD}}" name="doe" value="scores">Alle scores opslaan</button></p>
</noscript>
{{/ALLES_OPSLAAN}}
{{/TABEL}}
{{#NAAR_OPMERKINGEN}}
<p><a href="{{NAAR_PAD}}">{{NAAR_TEKST}}</a></p>
{{/NAAR_OPMERKINGEN}}
<p><a href="{{TERUGPAD}}">{{TERUG}}</a></p>
{{>PAGINAVOET}}
