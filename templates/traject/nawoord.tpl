{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<section aria-labelledby="zienswijze">
<h2 id="zienswijze">Zienswijze van de organisatie</h2>
<blockquote><p class="zoals-getypt">{{ZIENSWIJZE}}</p></blockquote>
</section>
{{#MET_BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/MET_BERICHT}}
<form method="post" action="{{PAD}}" data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<button type="submit">Nawoord opslaan</button>
</form>
<p><a href="{{LIJSTPAD}}">Naar alle punten</a></p>
{{>PAGINAVOET}}
