{{%AUTOESCAPE context="HTML"}}<footer class="voet">
<p>{{HERKOMST}}</p>
</footer>
