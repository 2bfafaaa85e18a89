{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>Met een zelfevaluatie toetst u uw eigen organisatie, met hetzelfde kader als de inspectie. Alleen u, het management van uw organisatie en de collega's die u noemt, kunnen de zelfevaluatie lezen, tot u die indient.</p>
<p><a href="/zelfevaluatie/jaren">De jaren naast elkaar</a></p>
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
