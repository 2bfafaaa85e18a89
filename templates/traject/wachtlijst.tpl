{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Maatlat verstuurt geen e-mail. Kopieer deze tekst en plak haar in een bericht. Er staat in wat op wie wacht en tot wanneer, maar niet wat er in de toetsen staat.</p>
<div class="veld">
<label for="tekst">Tekst om te kopiëren</label>
<textarea id="tekst" rows="{{REGELS}}" readonly>
{{TEKST:pre_escape}}</textarea>
</div>
{{>PAGINAVOET}}
