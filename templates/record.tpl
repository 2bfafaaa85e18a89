{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/BERICHT}}
{{>SAMENVATTINGSLIJST}}
{{#TEKST}}
<h2>{{TEKSTNAAM}}</h2>
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{/TEKST}}
{{#LINK}}
<p>Link: <a class="weblink" href="{{LINKADRES}}" rel="noopener noreferrer">{{LINKTEKST}}</a>, bekeken op {{BEKEKEN}}</p>
{{/LINK}}
{{#ERBIJ}}
<p>{{#ERBIJNAAM}}{{ERBIJNAAM}}: {{/ERBIJNAAM}}<a href="{{ERBIJPAD}}">{{ERBIJWAARDE}}</a></p>
{{/ERBIJ}}
{{#FORMULIER}}
<form method="post" action="{{PAD}}"{{#BESTAND}} enctype="multipart/form-data"{{/BESTAND}} data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{#VAST}}
<input type="hidden" name="{{VASTNAAM}}" value="{{VASTWAARDE}}">
{{/VAST}}
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<button type="submit">Opslaan</button>
</form>
{{/FORMULIER}}
{{#VERDER}}
<p><a href="{{VERDERPAD}}">{{VERDERTEKST}}</a></p>
{{/VERDER}}
{{>ONDER}}
{{#VERWIJDEREN}}
<details>
<summary>{{WAT}} intrekken</summary>
<form method="post" action="{{WEGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{WEGVERSIE}}">
<p>{{BEPAALD}} telt niet meer mee. De geschiedenis blijft bewaard.</p>
<button type="submit">{{WAT}} intrekken</button>
</form>
</details>
{{/VERWIJDEREN}}
<p><a href="{{LIJSTPAD}}">Naar alle {{LIJST}}</a></p>
{{>PAGINAVOET}}
