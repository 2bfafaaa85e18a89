{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Dit gaat over de toets van Veilig Thuis {{ORGANISATIE}}. <a href="{{RAPPORT_PAD}}">Rapport bekijken</a></p>
{{#GESLOTEN}}
<p class="explanation">In deze toets kan nu niets worden gewijzigd. De lijst laat zien wat er bij het sluiten nog ontbrak.</p>
{{/GESLOTEN}}
{{#NIETS}}
<p class="confirmation">Er ontbreekt niets.</p>
{{/NIETS}}
{{#BEVROREN}}
<p class="explanation">{{WAAROM}}</p>
{{/BEVROREN}}
{{>HIATENDEEL}}
{{>PAGINAVOET}}
