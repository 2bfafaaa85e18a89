{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
<p>Na het indienen lezen de zelfevaluatie: {{WIE_LEZEN}}. Er kan dan niets meer wijzigen. U kunt de zelfevaluatie terugnemen zolang niemand van de inspectie haar heeft geopend.</p>
<p><a href="{{RAPPORT_PAD}}">Rapport bekijken</a></p>
{{>AANVULDEEL}}{{>HIATENDEEL}}
{{#MAG_INDIENEN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>HIAATKEUZEDEEL}}{{>FORMULIERVELD}}
<button type="submit">Dien in</button>
</form>
{{/MAG_INDIENEN}}
{{>PAGINAVOET}}
