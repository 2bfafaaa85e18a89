{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>U was uitgelogd toen u opsloeg. Wat u had ingevuld is er nog, maar het is nog niet opgeslagen. Sla het nu alsnog op.</p>
{{#MET_BESTAND}}
<p>Het bestand <b>{{BESTAND}}</b> is ontvangen en gaat mee.</p>
{{/MET_BESTAND}}
{{#ZONDER_BESTAND}}
<p class="warning">Het bestand <b>{{BESTAND}}</b> is niet meegekomen. Kies hierna “Alsnog opslaan”. Dan ziet u uw formulier terug en kunt u het bestand opnieuw kiezen.</p>
{{/ZONDER_BESTAND}}
<form method="post" action="{{ACTIE}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Alsnog opslaan</button>
</form>
<p><a href="/">Niet opslaan, naar het begin</a></p>
{{>UW_TEKST}}
{{>PAGINAVOET}}
