{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MET_BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/MET_BERICHT}}
<h2>{{PASSAGEKOP}}</h2>
<blockquote><p class="zoals-getypt">{{CITAAT}}</p></blockquote>
{{#LET_OP}}
<p class="warning">{{LET_OP_TEKST}}</p>
{{/LET_OP}}
{{#PUNTFORMULIER}}
<form method="post" action="{{PAD}}" data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
<input type="hidden" name="plaats" value="{{PLAATS}}">
<input type="hidden" name="citaat" value="{{CITAATVELD}}">
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<button type="submit">Opslaan</button>
</form>
{{/PUNTFORMULIER}}
{{#BEWIJSDEEL}}
<section aria-labelledby="bewijs">
<h2 id="bewijs">Bewijs</h2>
{{#MET_BEWIJS}}
<ul>
{{#BEWIJS}}
<li><a href="{{BEWIJSPAD}}">{{BEWIJSNAAM}}</a>, {{BEWIJSTEKST}}
<form method="post" action="{{BEWIJSWEGPAD}}">
{{>FORMULIERZEGEL}}
<button type="submit" class="secondary">Trek in<span class="alleen-gehoord">: {{BEWIJSNAAM}}</span></button>
</form></li>
{{/BEWIJS}}
</ul>
{{/MET_BEWIJS}}
{{#BEWIJSFORMULIER}}
<form method="post" action="{{BEWIJSFORMULIERPAD}}" enctype="multipart/form-data">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Bewijs toevoegen</button>
</form>
{{/BEWIJSFORMULIER}}
</section>
{{/BEWIJSDEEL}}
{{#PUNTWEG}}
<details>
<summary>Punt intrekken</summary>
<form method="post" action="{{WEGPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{WEGVERSIE}}">
<p>Het punt gaat niet mee als u de reactie indient.</p>
<button type="submit">Punt intrekken</button>
</form>
</details>
{{/PUNTWEG}}
<p><a href="{{TERUGPAD}}">Naar de hele reactie</a></p>
{{>PAGINAVOET}}
