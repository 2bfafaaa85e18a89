{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Met een zelfevaluatie toetst u uw eigen organisatie, met hetzelfde kader als de inspectie. Alleen u en collega's van het management van uw organisatie kunnen de zelfevaluatie lezen, tot u die indient.</p>
{{>TOETSLIJST}}
{{#OPENEN}}
<section aria-labelledby="openen">
<h2 id="openen">Een zelfevaluatie openen</h2>
<form method="post" action="/zelfevaluatie">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit">Zelfevaluatie openen</button>
</form>
{{>REGELSETVERSCHIL}}
</section>
{{/OPENEN}}
{{>PAGINAVOET}}
