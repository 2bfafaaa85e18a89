{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/BERICHT}}
{{#RUST}}
<p>Op deze bevinding rust de <a href="{{RUSTPAD}}">{{RUSTNAAM}}</a>.</p>
{{/RUST}}
{{#UIT_NOTITIE}}
<p>Gemaakt van <a href="{{NOTITIEPAD}}">{{NOTITIENAAM}}</a>.</p>
{{/UIT_NOTITIE}}
{{#BIJ_BEZOEK}}
<p>Bezoek: <a href="{{BEZOEKPAD}}">{{BEZOEKNAAM}}</a></p>
{{/BIJ_BEZOEK}}
{{#ZONDER_BRONNEN}}
<p>Een bevinding komt uit een bron. Er zijn nog geen bronnen. <a href="{{BRONNENPAD}}">Voeg eerst een bron toe</a>.</p>
{{/ZONDER_BRONNEN}}
{{#LEZEN}}
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{>VINDPLAATS}}
<dl class="samenvattingslijst">
<div><dt>Bron</dt><dd>{{BRON}}</dd></div>
<div><dt>Ondersteunt</dt><dd>{{RICHTING}}</dd></div>
<div><dt>Verwachtingen</dt><dd>{{CODES}}</dd></div>
</dl>
{{/LEZEN}}
{{#FORMULIER}}
<form method="post" action="{{PAD}}" data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
<input type="hidden" name="bij" value="{{BIJ}}">
{{#VELDEN}}
{{>FORMULIERVELD}}
{{/VELDEN}}
{{#PLAATS_IN_BRON}}
<details{{#PLAATS_OPEN}} open{{/PLAATS_OPEN}}>
<summary>{{PLAATSVRAAG}}</summary>
{{>FORMULIERVELD}}
</details>
{{/PLAATS_IN_BRON}}
{{#KADER}}
<details{{#OPEN}} open{{/OPEN}}>
<summary>Verwachtingen aanvinken</summary>
{{#CRITERIUM}}
{{>FORMULIERVELD}}
{{/CRITERIUM}}
</details>
{{/KADER}}
<p class="opslagstatus"></p>
<div class="knoppen">
{{#NIEUW}}
<button type="submit" name="daarna" value="nog">Opslaan en nog een</button>
<button type="submit" name="daarna" value="terug" class="secondary">Opslaan</button>
{{/NIEUW}}
{{#BESTAAND}}
<button type="submit" name="daarna" value="terug">Opslaan</button>
<button type="submit" name="daarna" value="nog" class="secondary">Opslaan en nog een</button>
{{/BESTAAND}}
</div>
</form>
{{/FORMULIER}}
{{#INTREKKEN}}
<details>
<summary>Bevinding intrekken</summary>
<form method="post" action="{{WEGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{WEGVERSIE}}">
<p>De bevinding telt dan niet meer mee. De tekst blijft in de geschiedenis staan.</p>
<button type="submit" class="secondary">Bevinding intrekken</button>
</form>
</details>
{{/INTREKKEN}}
{{#VERLEDEN}}
<p class="hint">Opgeschreven door {{AUTEUR}}. <a href="{{GESCHIEDENISPAD}}">Geschiedenis</a></p>
{{/VERLEDEN}}
{{#OPMERKINGEN}}
<p><a href="{{OPMERKINGENPAD}}">{{OPMERKINGENTEKST}}</a></p>
{{/OPMERKINGEN}}
<p><a href="{{TERUGPAD}}">Terug</a></p>
{{>PAGINAVOET}}
