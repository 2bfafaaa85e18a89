{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Na de laatste dag wist Maatlat de antwoorden per dossier, en daarna het sleutelbestand. De tellingen blijven. In het logboek komt te staan dat er niets meer van is.</p>
{{>SAMENVATTINGSLIJST}}
{{#WIJZIGEN}}
<section aria-labelledby="einddatum">
<h2 id="einddatum">Korter of langer bewaren</h2>
<form method="post" action="{{BEWAARPAD}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Opslaan</button>
</form>
</section>
{{/WIJZIGEN}}
<p><a href="{{STEEKPROEFPAD}}">Terug naar de steekproef</a></p>
{{>PAGINAVOET}}
