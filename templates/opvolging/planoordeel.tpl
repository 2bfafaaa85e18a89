{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#MAATREGEL}}
<h2>De maatregel</h2>
{{>PLANSTUK}}
{{/MAATREGEL}}
{{#INTUSSEN}}
<section aria-labelledby="intussen">
<h2 id="intussen">Intussen gewijzigd</h2>
<p class="warning">{{WIEINTUSSEN}} Hieronder staat wat er nu is opgeslagen. Daaronder staat wat u typte. Slaat u op, dan geldt uw tekst.</p>
{{>PLANANTWOORDEN}}
</section>
{{/INTUSSEN}}
<h2>Uw oordeel</h2>
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE}}">
{{>FORMULIERVELD}}
<button type="submit">Opslaan</button>
</form>
<p><a href="{{TERUGPAD}}">Naar het oordeel over het plan</a></p>
{{>PAGINAVOET}}
