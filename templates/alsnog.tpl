{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Uw aanmelding was verlopen toen u opsloeg. Wat u had ingevuld is bewaard, maar nog niet opgeslagen. Sla het nu alsnog op. Had u een bestand gekozen, kies het dan daarna opnieuw.</p>
<form method="post" action="{{ACTIE}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Alsnog opslaan</button>
</form>
<p><a href="/">Niet opslaan, naar het begin</a></p>
{{>UW_TEKST}}
{{>PAGINAVOET}}
