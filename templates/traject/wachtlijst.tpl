{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Maatlat verstuurt geen e-mail. Kopieer deze tekst en plak haar in een bericht. Er staat in wat op wie wacht en tot wanneer, maar niet wat er in de toetsen staat.</p>
<h2 id="tekst">Tekst om te kopiëren</h2>
<textarea rows="{{REGELS}}" readonly aria-labelledby="tekst">
{{TEKST:pre_escape}}</textarea>
{{>PAGINAVOET}}
