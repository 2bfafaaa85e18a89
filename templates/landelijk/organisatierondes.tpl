{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#ALINEA}}
<p>{{TEKST}}</p>
{{/ALINEA}}
{{#MOMENTEN}}
<section aria-labelledby="momenten">
<h2 id="momenten">Hoeveel voldoende, door de rondes heen</h2>
{{>VERLOOP}}
<table class="stand wissel">
<caption>De rondes, van oud naar nieuw</caption>
<thead><tr><th scope="col">Nummer</th><th scope="col">Ronde</th><th scope="col">Wanneer</th><th scope="col">Wat</th><th scope="col">Voldoende</th><th scope="col">Kader en beslisregels</th></tr></thead>
<tbody>
{{#MOMENT}}
<tr><td data-kop="Nummer">{{NR}}</td><th scope="row">{{#LINK}}<a href="{{PAD}}">{{NAAM}}</a>{{/LINK}}{{#ZONDER_LINK}}{{NAAM}}{{/ZONDER_LINK}}</th><td data-kop="Wanneer">{{WANNEER}}</td><td data-kop="Wat">{{WAT}}</td><td data-kop="Voldoende">{{VOLDOENDE}}</td><td data-kop="Kader en beslisregels">{{KADER}}</td></tr>
{{/MOMENT}}
</tbody>
</table>
</section>
{{/MOMENTEN}}
{{#KIEZEN}}
<form class="zoeken" method="get" action="{{ACTIE}}">
{{>FORMULIERVELD}}
<button type="submit">Toon</button>
</form>
{{/KIEZEN}}
{{#WAT_VERANDERDE}}
<section aria-labelledby="veranderde">
<h2 id="veranderde">Wat veranderde, en waarom</h2>
<p>{{WIJZIGINGZIN}}</p>
{{#WIJZIGINGEN}}
<ul class="toetslijst">
{{#WIJZIGING}}
<li>
<h3><span class="code">{{CODE}}</span> {{TEKST}}</h3>
<p>{{ZIN}}</p>
{{#ZONDER_REDEN}}<p class="bij">Waarom is hier niet bekend.</p>{{/ZONDER_REDEN}}{{#REDENEN}}<ul>{{#REDEN}}<li><a href="{{REDENPAD}}">{{REDENTEKST}}</a></li>{{/REDEN}}</ul>{{/REDENEN}}
</li>
{{/WIJZIGING}}
</ul>
{{/WIJZIGINGEN}}
</section>
{{/WAT_VERANDERDE}}
{{#TABEL}}
<div class="horizontal-scroll" role="region" aria-label="Scores per verwachting, van oud naar nieuw" tabindex="0">
<table class="vergelijking wissel">
<caption>Scores per verwachting, van oud naar nieuw</caption>
<thead><tr><th scope="col">Verwachting</th>{{#KOP}}<th scope="col">{{KOPTEKST}}</th>{{/KOP}}<th scope="col">Verschil</th></tr></thead>
<tbody>
{{#RIJ}}
<tr class="verwachtingrij"><th scope="row"><span class="code">{{CODE}}</span> {{TEKST}}</th>{{#CEL}}<td data-kop="{{KOLOM}}"><span class="score {{SOORT}}">{{TEKEN}}</span> {{WOORD}}</td>{{/CEL}}<td data-kop="Verschil">{{VERSCHIL}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</div>
{{/TABEL}}
{{#ERNA}}
<p class="niet-op-papier"><a href="{{ERNAPAD}}">{{ERNATEKST}}</a></p>
{{/ERNA}}
{{>PAGINAVOET}}
