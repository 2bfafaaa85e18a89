{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
<p>Na het indienen kunnen de inspecteurs van uw organisatie de zelfevaluatie lezen. Er kan dan niets meer wijzigen.</p>
<p><a href="{{RAPPORT_PAD}}">Rapport bekijken</a></p>
{{>HIATENDEEL}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit">Dien in</button>
</form>
{{>PAGINAVOET}}
