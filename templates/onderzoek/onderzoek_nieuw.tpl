{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#KIES}}
<form method="get" action="/onderzoek/nieuw">
{{>FORMULIERVELD}}
<button type="submit">Verder</button>
</form>
{{/KIES}}
{{#OPENEN}}
{{>SAMENVATTINGSLIJST}}
{{#WIJZIGEN_WIST}}
<p>Kiest u bij het toetsingskader Wijzigen? Wat u hieronder hebt ingevuld, gaat dan verloren.</p>
{{/WIJZIGEN_WIST}}
{{>REGELSETVERSCHIL}}
<form method="post" action="/onderzoek/nieuw">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Onderzoek openen</button>
</form>
{{/OPENEN}}
{{>PAGINAVOET}}
