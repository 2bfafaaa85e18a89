{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MET_BERICHT}}
<p class="explanation">{{BERICHT}}</p>
{{/MET_BERICHT}}
<form method="post" action="{{PAD}}" data-concept="{{CONCEPT}}" data-conceptpad="{{CONCEPTPAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<p class="opslagstatus"></p>
<button type="submit">Opslaan</button>
</form>
<p><a href="{{TERUGPAD}}">Naar de hele reactie</a></p>
{{>PAGINAVOET}}
