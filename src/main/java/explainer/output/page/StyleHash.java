package explainer.output.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/** {@code hashOf(text)} in a template: by which a page's policy (Content Security Policy, level 3) allows that one style and no other. */
final class StyleHash implements TemplateMethodModelEx {
    @Override
    @SuppressWarnings("rawtypes") // so FreeMarker declares it
    public Object exec(List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateHTMLOutputModel captured)) {
            throw new TemplateModelException("hashOf wants one text that was captured with <#assign name>…</#assign>");
        }
        byte[] text = HTMLOutputFormat.INSTANCE.getMarkupString(captured).getBytes(StandardCharsets.UTF_8);
        return new SimpleScalar("sha256-" + Base64.getEncoder().encodeToString(digest(text)));
    }

    private static byte[] digest(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
