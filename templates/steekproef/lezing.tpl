{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="onderkop">{{ONDERKOP}}</p>
{{#BLIND}}
<p class="explanation">{{BLIND}}</p>
{{/BLIND}}
{{#WAAROM_NIET}}
<p class="explanation">{{WAAROM_NIET}}</p>
{{/WAAROM_NIET}}
{{#BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/BERICHT}}
{{>SAMENVATTINGSLIJST}}
{{#FORMULIER}}
<form class="lezing" method="post" action="{{PAD}}" data-vernieuw="{{PAD}}" data-dossier data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>DOSSIERVRAAG}}
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<div class="knoppen">
<button type="submit" name="klaar" value="ja">{{KLAAR}}</button>
<button type="submit" name="klaar" value="nee" class="secondary">Opslaan, later verder</button>
</div>
</form>
{{/FORMULIER}}
{{#OVERLEG}}
<p><a href="{{OVERLEGPAD}}">Naar het overleg over dit dossier</a></p>
{{/OVERLEG}}
{{#VOLGENDE}}
<p><a href="{{VOLGENDE}}">Volgend dossier lezen</a></p>
{{/VOLGENDE}}
<p><a href="{{STEEKPROEFPAD}}">Naar de steekproef</a></p>
{{>PAGINAVOET}}
