{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/BERICHT}}
{{>SAMENVATTINGSLIJST}}
{{#BIJLAGE}}
<p>Bestand: <a href="{{BIJLAGEPAD}}">{{BIJLAGENAAM}}</a></p>
{{/BIJLAGE}}
{{#BEVINDINGEN}}
<p><a href="{{ZOEKPAD}}">{{AANTAL}} uit deze bron</a></p>
{{/BEVINDINGEN}}
{{#FORMULIER}}
<form method="post" action="{{PAD}}" enctype="multipart/form-data" data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
<input type="hidden" name="soort" value="{{SOORT}}">
{{>FORMULIERVELD}}
<p class="opslagstatus" role="status" aria-live="polite"></p>
<button type="submit">Opslaan</button>
</form>
{{/FORMULIER}}
{{#VERVOLG}}
<p><a href="{{NOTITIEPAD}}">Notities bij deze bron uitwerken</a></p>
{{/VERVOLG}}
{{#VERWIJDEREN}}
<details>
<summary>Bron verwijderen</summary>
<form method="post" action="{{WEGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{WEGVERSIE}}">
<p>De bron verdwijnt uit de lijst. De geschiedenis blijft bewaard.</p>
<button type="submit">Bron verwijderen</button>
</form>
</details>
{{/VERWIJDEREN}}
<p><a href="{{BRONNENPAD}}">Naar alle bronnen</a></p>
{{>PAGINAVOET}}
