{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#TE_LAAT}}
<p class="explanation">{{LAAT}}</p>
{{/TE_LAAT}}
<section aria-labelledby="punt">
<h2 id="punt">Wat de organisatie zegt</h2>
<p>Over: {{WAAR}}. Soort: {{SOORT}}.</p>
{{#MET_CITAAT}}
<blockquote><p class="zoals-getypt">{{CITAAT}}</p></blockquote>
{{/MET_CITAAT}}
<div class="opmaak">{{TEKST_HTML:none}}</div>
{{#MET_BEWIJS}}
<h3>Bewijs</h3>
<ul>
{{#BEWIJS}}
<li><a href="{{BEWIJSPAD}}">{{NAAM}}</a>, over {{DATUM}}{{#MET_UITLEG}}: {{UITLEG}}{{/MET_UITLEG}}
{{#MAAK_BRON}}
<form method="post" action="{{BRONPAD}}">
{{>FORMULIERZEGEL}}
<button type="submit" class="secondary">Zet als bron in de toets<span class="alleen-gehoord">: {{NAAM}}</span></button>
</form>
{{/MAAK_BRON}}
</li>
{{/BEWIJS}}
</ul>
{{/MET_BEWIJS}}
</section>
<section aria-labelledby="passage">
<h2 id="passage">De passage</h2>
<div class="naast">
<div>
<h3>In het concept</h3>
{{#TOEN}}
{{>TEKSTVERSCHIL}}
{{/TOEN}}
</div>
<div>
<h3>Zoals het nu is</h3>
{{#NU}}
{{>TEKSTVERSCHIL}}
{{/NU}}
</div>
</div>
<p><a href="{{PLEK_PAD}}">Naar deze plek in de toets</a></p>
</section>
{{#BESLOTEN}}
<section aria-labelledby="besluit">
<h2 id="besluit">Besluit</h2>
<p>{{BESLUIT}}</p>
<blockquote><p class="zoals-getypt">{{MOTIVERING}}</p></blockquote>
{{#MEEGELEZEN}}
<p>{{LEZER}}</p>
{{#MET_LEESREDEN}}
<blockquote><p class="zoals-getypt">{{LEESREDEN}}</p></blockquote>
{{/MET_LEESREDEN}}
{{/MEEGELEZEN}}
</section>
{{/BESLOTEN}}
{{#MEELEZEN}}
<section aria-labelledby="meelezen">
<h2 id="meelezen">Tweede lezer</h2>
<form method="post" action="{{LEESPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{LEESVERSIE}}">
<p><button type="submit" name="keuze" value="akkoord">Ik ben het eens met dit besluit</button></p>
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="terug" class="secondary">Geef dit besluit terug</button>
</form>
</section>
{{/MEELEZEN}}
{{#BESLISSEN}}
<section aria-labelledby="beslissen">
<h2 id="beslissen">Beslissen</h2>
<p>Leidt het besluit tot een wijziging? Wijzig dan de tekst, de bevinding of de score op de gewone pagina van de toets. Een score kan omhoog en omlaag gaan.</p>
{{#MET_BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/MET_BERICHT}}
<form method="post" action="{{PAD}}" data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<button type="submit">Besluit opslaan</button>
</form>
</section>
{{/BESLISSEN}}
<p><a href="{{LIJSTPAD}}">Naar alle punten</a></p>
{{>PAGINAVOET}}
