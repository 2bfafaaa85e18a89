{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<form method="post" action="/onderzoek/nieuw">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Onderzoek openen</button>
</form>
{{>PAGINAVOET}}
